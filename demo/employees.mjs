/**
 * Who may be signed in to the demo intranet. None of them exists; the first is the usual one. `ideas`
 * are keys of Storstad's ideas that are theirs.
 */
export const employees = [
  {
    id: 'samira',
    initials: 'SL',
    name: 'Samira Lind',
    email: 'samira.lind@storstad.example',
    administration: 'aldreforvaltningen',
    unit: 'Kajgårdens äldreboende',
    role: 'employee',
    ideas: ['ring-tillbaka', 'regnklader', 'dorroppnare', 'minska-matsvinn'],
  },
  {
    id: 'johan',
    initials: 'JB',
    name: 'Johan Berg',
    email: 'johan.berg@storstad.example',
    administration: 'trafikkontoret',
    unit: 'Drift och underhåll',
    role: 'employee',
    ideas: ['ljus-skolvagen', 'regnvatten', 'qr-kod-parker'],
  },
  {
    id: 'aasa',
    initials: 'ÅN',
    name: 'Åsa Nyström',
    email: 'asa.nystrom@storstad.example',
    administration: 'utbildningsforvaltningen',
    unit: 'Kajskolan',
    role: 'manager',
    ideas: ['checka-in-barnen', 'lana-regnstall', 'pappersnyckel'],
  },
  {
    id: 'dawit',
    initials: 'DT',
    name: 'Dawit Tesfaye',
    email: 'dawit.tesfaye@storstad.example',
    administration: 'kulturforvaltningen',
    unit: 'Stadsbiblioteket',
    role: 'employee',
    ideas: ['boken-hem', 'oppet-bibliotek'],
  },
];
const nobody = 'ingen';
const cookieName = 'storstad-person';

/** Who is signed in, by the intranet's own cookie; null for nobody. */
export function signedIn(cookieHeader = '') {
  const [, chosen] = new RegExp(`(?:^|;\\s*)${cookieName}=([a-z]+)`).exec(cookieHeader) ?? [];
  if (chosen === nobody) return null;
  return employees.find(({ id }) => id === chosen) ?? employees[0];
}

const switchPath = '/byt-person';

/** Address that makes somebody else the one who is signed in, and leads back to the page. */
export function switchAddress(employee, { pathname, search }) {
  const query = new URLSearchParams({ som: employee?.id ?? nobody, till: `${pathname}${search}` });
  return `${switchPath}?${query}`;
}

/** Where a switch leads and the cookie it sets; null when the address is no switch. */
export function switchAt({ pathname, searchParams }) {
  if (pathname !== switchPath) return null;
  const wanted = searchParams.get('som');
  const id = employees.some((one) => one.id === wanted) ? wanted : nobody;
  return {
    location: ownAddress(searchParams.get('till') ?? '/'),
    cookie: `${cookieName}=${id}; Path=/; HttpOnly; SameSite=Lax`,
  };
}

/** Only ever back to a page of our own. */
function ownAddress(asked) {
  const own = 'http://intranet';
  const back = URL.canParse(asked, own) ? new URL(asked, own) : null;
  return back?.origin === own ? `${back.pathname}${back.search}`.replace(/^\/+/, '/') : '/';
}
