import type { CloseReason, ReferralTarget, Stage } from '../../../contracts/journey';
import type { Language } from '../../../contracts/primitives';

/** Words as they are when an installation has not chosen its own. Keys never change. */
export const stageLabels: Record<Language, Record<Stage, string>> = {
  sv: {
    submitted: 'Inskickad',
    reviewing: 'Under granskning',
    developing: 'Utvecklas',
    piloting: 'Pilot',
    implemented: 'Införd',
    parked: 'Vilar',
    referred: 'Hänvisad',
    closed: 'Avslutad',
    withdrawn: 'Återtagen',
  },
  en: {
    submitted: 'Submitted',
    reviewing: 'In review',
    developing: 'Being developed',
    piloting: 'Pilot',
    implemented: 'Implemented',
    parked: 'Resting',
    referred: 'Referred',
    closed: 'Closed',
    withdrawn: 'Withdrawn',
  },
};

export const closeReasonLabels: Record<Language, Record<CloseReason, string>> = {
  sv: {
    already_exists: 'Det finns redan',
    already_being_done: 'Det är redan på gång',
    outside_our_responsibility: 'Vi får inte besluta om det',
    needs_clarification_no_reply: 'Vi behövde veta mer och fick inget svar',
    legal: 'Lagen hindrar',
    too_little_benefit_now: 'För liten nytta just nu',
    no_receiver_or_resources: 'Ingen kan ta emot den nu',
    tested_did_not_work: 'Vi provade och det fungerade inte',
    belongs_elsewhere: 'Den hör hemma någon annanstans',
    contains_what_must_not_be_here: 'Den innehåller sådant som inte får finnas här',
  },
  en: {
    already_exists: 'It already exists',
    already_being_done: 'It is already being done',
    outside_our_responsibility: 'It is not ours to decide',
    needs_clarification_no_reply: 'We needed to know more and had no reply',
    legal: 'The law does not allow it',
    too_little_benefit_now: 'Too little benefit just now',
    no_receiver_or_resources: 'Nobody can receive it now',
    tested_did_not_work: 'We tried it and it did not work',
    belongs_elsewhere: 'It belongs somewhere else',
    contains_what_must_not_be_here: 'It contains what must not be here',
  },
};

export const referralLabels: Record<Language, Record<ReferralTarget, string>> = {
  sv: {
    manager: 'Chefen',
    it: 'It',
    fault_report: 'Felanmälan',
    whistleblowing: 'Visselblåsning',
    hr_or_safety_representative: 'HR eller skyddsombud',
    procurement: 'Upphandling',
    citizen_proposal: 'Medborgarförslag',
    other: 'Någon annan',
  },
  en: {
    manager: 'The manager',
    it: 'IT',
    fault_report: 'Fault report',
    whistleblowing: 'Whistleblowing',
    hr_or_safety_representative: 'HR or the safety representative',
    procurement: 'Procurement',
    citizen_proposal: 'Citizen proposal',
    other: 'Somebody else',
  },
};
