import { html } from '../html.mjs';

/*
 * The public snippet, as an editor pastes it. What is inside a tag is shown until the widget works,
 * and again when it cannot.
 */

export function carousel({ cms, language, words }) {
  return html`<idesluss-story-carousel api="${cms}" limit="5" lang="${language}">
    ${storiesLink({ cms, words })}
  </idesluss-story-carousel>`;
}

/** Inside a context, which the page's own script gives the way to a token. */
export function ideaForm({ cms, language, words, href }) {
  return html`<idesluss-context api="${cms}" lang="${language}">
    <idesluss-idea-form api="${cms}" lang="${language}" follow-url="${href('myIdeas')}">
      <p>
        ${words.ideas.fallback}
        <a href="mailto:ideer@storstad.example">ideer@storstad.example</a>.
      </p>
    </idesluss-idea-form>
  </idesluss-context>`;
}

/** The ideas of whoever is signed in, and the way in by Kvittokod for those who are not. */
export function ownIdeas({ cms, language, words, href }) {
  return html`<idesluss-context api="${cms}" lang="${language}">
    <idesluss-my-ideas form-url="${href('ideas')}" heading="${words.myIdeas.list}">
      <p>
        ${words.myIdeas.fallback}
        <a href="mailto:ideer@storstad.example">ideer@storstad.example</a>.
      </p>
    </idesluss-my-ideas>
    <hr class="between" />
    <idesluss-receipt heading="${words.myIdeas.receipt}"></idesluss-receipt>
  </idesluss-context>`;
}

/** Inside a context, which knows the address and the language. */
export function storyInContext({ cms, language, words }, slug) {
  return html`<idesluss-context api="${cms}" lang="${language}">
    <idesluss-story story="${slug}" heading-level="1">
      <p><a href="${cms}/idesluss/stories/${slug}">${words.stories.title}</a></p>
    </idesluss-story>
  </idesluss-context>`;
}

function storiesLink({ cms, words }) {
  return html`<p><a href="${cms}/idesluss/stories">${words.stories.fallback}</a></p>`;
}
