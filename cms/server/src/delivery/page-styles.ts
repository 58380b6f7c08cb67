/** Sober and readable; the page belongs to nobody's intranet, so it brings its own few rules. */
export const pageStyles = `:root{color-scheme:light dark;--ink:light-dark(#13262c,#e7f0f1);--muted:light-dark(#4a5c62,#a9bcc2);--surface:light-dark(#fff,#101d21);--sunken:light-dark(#f2f6f7,#18292e);--line:light-dark(#d2dcdf,#2f454c);--accent:light-dark(#0d5465,#82c8d4)}
*,*::before,*::after{box-sizing:border-box}
body{margin:0;font:1.0625rem/1.55 system-ui,sans-serif;background:var(--surface);color:var(--ink);overflow-wrap:anywhere}
header,main{max-inline-size:72rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}
header{padding-block:1.25rem;border-block-end:1px solid var(--line)}
main{padding-block:2rem 4rem}
main:focus{outline:none}
a{color:var(--accent);text-underline-offset:.2em}
a:focus-visible{outline:3px solid var(--ink);outline-offset:2px;border-radius:4px}
header a{font-weight:650;display:inline-block;padding-block:.25rem}
.skip{position:absolute;inset-inline-start:-999em}
.skip:focus{inset-inline-start:1rem;inset-block-start:.5rem;background:var(--surface);padding:.5rem 1rem}
h1,h2,h3{line-height:1.2;font-weight:650;text-wrap:balance}
h1{font-size:clamp(1.75rem,1.2rem + 2.4vw,2.6rem);max-inline-size:24ch;margin-block:.5rem 1rem}
h2{font-size:1.25rem;margin-block:2rem .5rem}
p{max-inline-size:66ch;margin-block:0 1rem;white-space:pre-line}
.lead{font-size:1.19rem}
.muted{color:var(--muted);font-size:.9375rem}
.figure{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .75rem;border-block:1px solid var(--line);padding-block:1rem;margin-block:1.5rem}
.figure b{font-size:clamp(2.25rem,1.5rem + 3vw,3.5rem);line-height:1;letter-spacing:-.03em;color:var(--accent);white-space:nowrap;unicode-bidi:isolate}
.figure span{max-inline-size:26ch}
img{max-inline-size:100%;block-size:auto;border-radius:6px;display:block}
.hero{inline-size:100%;aspect-ratio:16/9;object-fit:cover}
blockquote{margin:1.5rem 0;padding-inline-start:1rem;border-inline-start:4px solid var(--accent)}
.facts{background:var(--sunken);border-radius:6px;padding:1.25rem;margin-block-start:2rem}
.facts dt{color:var(--muted);font-size:.9375rem}
.facts dd{margin:0 0 .75rem}
.cards{list-style:none;padding:0;margin:0;display:grid;gap:2rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,18rem),1fr))}
.cards .muted{margin-block:.75rem 0}
.cards h2{margin-block:.25rem .5rem}
.cards img{inline-size:100%;aspect-ratio:16/9;object-fit:cover}
`;
