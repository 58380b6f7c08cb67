import { actionId, type ActionName } from '../rights';

/** Only ideas of the administrations that the user belongs to, and their units. */
export const ownAdministration = 'plugin::idesluss.own-administration';

/** A role that is made once; what the installation then makes of it is its own. */
export interface ReadyRole {
  code: string;
  name: string;
  description: string;
  rights: { action: string; conditions: string[] }[];
  /** Content types whose texts the role writes, reads or neither. */
  writes?: readonly string[];
  reads?: readonly string[];
}

const everywhere = (...names: ActionName[]) =>
  names.map((name) => ({ action: actionId(name), conditions: [] as string[] }));
const inOwn = (...names: ActionName[]) =>
  names.map((name) => ({ action: actionId(name), conditions: [ownAdministration] }));

const handling: ActionName[] = [
  'overview.read',
  'ideas.read',
  'ideas.answer',
  'ideas.move',
  'ideas.assign',
  'ideas.mask',
  'ideas.giver',
  'attachments.read',
];
const story = 'plugin::idesluss.story';
const vocabulary = [
  'plugin::idesluss.administration',
  'plugin::idesluss.target-group',
  'plugin::idesluss.theme',
];

export const readyRoles: ReadyRole[] = [
  {
    code: 'idesluss-coach',
    name: 'Idécoach',
    description: 'Läser, svarar på och flyttar idéer i sina egna förvaltningar.',
    rights: inOwn(...handling),
  },
  {
    code: 'idesluss-coordinator',
    name: 'Samordnare',
    description: 'Gör det en idécoach gör, i alla förvaltningar, och sköter inställningarna.',
    rights: everywhere(...handling, 'settings.read', 'settings.update'),
    writes: vocabulary,
  },
  {
    code: 'idesluss-assessor',
    name: 'Bedömare',
    description: 'Läser idéer i sina egna förvaltningar utan att se vem som skrev.',
    rights: inOwn('ideas.read'),
  },
  {
    code: 'idesluss-communicator',
    name: 'Kommunikatör',
    description: 'Skriver och publicerar goda exempel.',
    rights: everywhere('overview.read'),
    writes: [story],
    reads: vocabulary,
  },
  {
    code: 'idesluss-editor',
    name: 'Intranätredaktör',
    description: 'Läser goda exempel för att visa dem på intranätet.',
    rights: [],
    reads: [story],
  },
  {
    code: 'idesluss-strategist',
    name: 'Strateg',
    description: 'Ser hur idéerna står i alla förvaltningar.',
    rights: everywhere('overview.read'),
  },
  {
    code: 'idesluss-registrar',
    name: 'Registrator',
    description: 'Läser idéer och bilagor i sina egna förvaltningar.',
    rights: inOwn('ideas.read', 'attachments.read'),
  },
];
