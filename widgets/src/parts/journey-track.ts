import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../cms/contracts/primitives';
import { journeyWords, type MainStage, mainStages } from './journey-track.words.ts';

export interface JourneyTrackOptions {
  stage: MainStage;
  language: Language;
  /** A few words under a chamber: a day, a promise. */
  notes?: Partial<Record<MainStage, string>>;
  /** The idea has just come here: the water rises. */
  fresh?: boolean;
  /** This installation's own names. */
  names?: Partial<Record<string, string>>;
  /** The way out that the idea took from here: its name and its day. */
  ended?: { name: string; note: string };
}

/** Where an idea is: five lock chambers with their names. */
export const journeyTrack = ({
  stage,
  language,
  notes = {},
  fresh,
  names = {},
  ended,
}: JourneyTrackOptions): TemplateResult => {
  const words = journeyWords[language];
  const named = (name: MainStage) => names[name] ?? words[name];
  const at = mainStages.indexOf(stage);
  return html`<div class="journey ${fresh ? 'fresh' : ''} ${ended ? 'ended' : ''}">
    ${locks(at)}
    <ol class="journey-names">
      ${mainStages.map(
        (name, index) =>
          html`<li
            class=${index === at ? 'now' : index > at ? 'next' : ''}
            aria-current=${index === at ? 'step' : nothing}
          >
            <strong>${named(name)}</strong
            ><span>${ended && index === at ? `${ended.name} ${ended.note}` : notes[name]}</span>
          </li>`,
      )}
    </ol>
    <p class="journey-label">
      <strong>${ended?.name ?? named(stage)}</strong>
      <span>${ended?.note ?? words.step(at + 1, mainStages.length)}</span>
    </p>
  </div>`;
};

/** The drawing alone: water in what is passed, the buoy in the present chamber. */
export const locks = (at: number): TemplateResult =>
  html`<span class="locks" aria-hidden="true"
    >${mainStages.map(
      (_, index) =>
        html`<i class=${index < at ? 'passed' : index === at ? 'present' : ''}
          >${index === at ? html`<b></b>` : nothing}</i
        >`,
    )}</span
  >`;
