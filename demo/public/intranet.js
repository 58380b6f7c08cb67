/*
 * What a host page adds so that Idésluss knows who is signed in: a way to a fresh token. The widgets
 * ask for one when they need it, and again when it has expired.
 */
const { document } = globalThis;
const getToken = async () => (await fetch('/token')).text();

for (const context of document.querySelectorAll('idesluss-context')) context.getToken = getToken;
