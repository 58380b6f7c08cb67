import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PlainError } from './say.mjs';

const { HOME = os.homedir(), LOCALAPPDATA, PROGRAMFILES } = process.env;
const windowsPrograms = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA];

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];
const usualPlaces = {
  darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) =>
    ['/Applications', path.join(HOME, 'Applications')].map(
      (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
    ),
  ),
  win32: windowsPrograms
    .filter(Boolean)
    .flatMap((folder) => [
      path.join(folder, 'Google/Chrome/Application/chrome.exe'),
      path.join(folder, 'Chromium/Application/chrome.exe'),
      path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};
const playwrightCaches = {
  linux: [path.join(HOME, '.cache/ms-playwright')],
  darwin: [path.join(HOME, 'Library/Caches/ms-playwright')],
  win32: [path.join(LOCALAPPDATA ?? '', 'ms-playwright')],
};
const insidePlaywright = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];

/**
 * Path of a Chromium to test with: CHROME_PATH, the system's, Playwright's; else Debian's is
 * installed when we may. Throws an Error with a sentence for the reader when there is none.
 *
 * @returns {string}
 */
export function findChromium() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (isExecutable(chosen)) return chosen;
    throw new PlainError(`CHROME_PATH says ${chosen}, but no program is there.`);
  }
  const found = systemChromium() ?? playwrightChromium() ?? installedOnDebian();
  if (found) return found;
  throw new PlainError(
    'The browser tests need Chromium, Chrome or Edge: install one of them, or set CHROME_PATH to the program.',
  );
}

/** Chromium's sandbox does not start as root, which is who runs tests in most containers. */
export const chromiumArguments = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

function systemChromium() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const onPath = commands.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...(usualPlaces[process.platform] ?? [])].find(isExecutable);
}

function playwrightChromium() {
  const caches = process.env.PLAYWRIGHT_BROWSERS_PATH
    ? [process.env.PLAYWRIGHT_BROWSERS_PATH]
    : (playwrightCaches[process.platform] ?? []);
  return caches
    .filter(existsSync)
    .flatMap((cache) =>
      readdirSync(cache)
        .filter((name) => /^chromium-\d+$/.test(name))
        .sort((one, other) => other.localeCompare(one, 'en', { numeric: true }))
        .flatMap((name) => insidePlaywright.map((place) => path.join(cache, name, place))),
    )
    .find(isExecutable);
}

function installedOnDebian() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version')) return undefined;
  console.log('Installing Chromium for the browser tests …');
  aptGet('update');
  aptGet('install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation');
  return systemChromium();
}

function aptGet(...options) {
  spawnSync('apt-get', options, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
