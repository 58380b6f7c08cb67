import { z } from 'zod';
import { administrationKinds } from '../../../contracts/administrations';
import { challengeStates } from '../../../contracts/challenges';
import { helpWanted, managerInformedAnswers, yesNoUnknown } from '../../../contracts/ideas';
import { actorRole, closeReasons, referralTargets, stage } from '../../../contracts/journey';
import { language, slug } from '../../../contracts/primitives';

/** The data files of a fictional municipality. Dates are days before or after the day of seeding. */
const name = z.string().min(1);
const optional = name.nullable();

export const administrationsFile = z.array(
  z.strictObject({
    slug,
    name,
    nameEn: optional,
    kind: z.enum(administrationKinds),
    parent: slug.nullable(),
    scbCode: optional,
    employees: z.number().int(),
    answerTime: z.number().int(),
    registrarEmail: z.email(),
    privacyText: optional,
    privacyUrl: optional,
    whistleblowingUrl: optional,
  }),
);

export const termsFile = z.array(
  z.strictObject({ slug, name, nameEn: optional, note: optional, noteEn: optional }),
);

export const challengesFile = z.array(
  z.strictObject({
    key: name,
    title: name,
    question: name,
    background: optional,
    equality: optional,
    targetGroups: z.array(slug),
    themes: z.array(slug),
    administrations: z.array(slug),
    owner: optional,
    state: z.enum(challengeStates),
    opensDaysAgo: z.number().int().nullable(),
    closesInDays: z.number().int().nullable(),
    whatHappensNext: optional,
    resources: optional,
    criteria: optional,
    focalPoints: z.array(name),
    contact: optional,
    closingSummary: optional,
  }),
);

export const ideasFile = z.array(
  z.strictObject({
    key: name,
    title: name,
    problem: name,
    proposal: optional,
    targetGroups: z.array(slug),
    targetGroupsOther: optional,
    equalityAffected: yesNoUnknown.nullable(),
    equalityHow: optional,
    elsewhere: yesNoUnknown.nullable(),
    challenge: optional,
    helpWanted: z.array(helpWanted),
    wantsToParticipate: z.boolean(),
    administration: slug,
    managerInformed: z.enum(managerInformedAnswers).nullable(),
    mayBeInvention: z.boolean(),
    language,
    supportCount: z.number().int(),
    published: z.boolean(),
    journey: z
      .array(
        z.strictObject({
          daysAgo: z.number().int().min(0),
          actor: actorRole,
          to: stage,
          words: optional,
          /** The words ask the giver something, who has not replied yet: only of the last entry. */
          question: z.boolean().default(false),
          reason: z.enum(closeReasons).nullish(),
          referredTo: z.enum(referralTargets).nullish(),
          lookAgainInDays: z.number().int().nullish(),
        }),
      )
      .min(1),
  }),
);
export type SeedIdea = z.output<typeof ideasFile>[number];

const storyText = z.strictObject({
  title: name,
  slug,
  ingress: name.max(300),
  imageAlt: name,
  need: optional,
  approach: name,
  results: name,
  longTermEffects: optional,
  effect: z.strictObject({ number: name, unit: optional, text: name, source: optional }).nullable(),
  whatDidNotWork: optional,
  conditions: optional,
  howToCopy: optional,
  equality: optional,
  contactRole: name.optional(),
  quotes: z.array(z.strictObject({ text: name, person: optional, consent: z.boolean() })),
  body: z.array(z.looseObject({ type: z.string() })),
});

export const storiesFile = z.array(
  z.strictObject({
    key: name,
    daysAgo: z.number().int().min(0),
    image: name,
    administrations: z.array(slug),
    targetGroups: z.array(slug),
    themes: z.array(slug),
    contact: z.strictObject({ name, role: optional, email: z.email(), phone: optional }),
    reviewInDays: z.number().int().nullable(),
    expiresInDays: z.number().int().nullable(),
    ideas: z.array(name),
    sv: storyText,
    en: storyText,
  }),
);
export type SeedStory = z.output<typeof storiesFile>[number];
