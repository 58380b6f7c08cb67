import { stagesOnTheWay, type Transition } from '../../../contracts/journey';

const handlers = ['coach', 'coordinator'] as const;

/**
 * Every move there is: what is not here is refused, whoever asks. Nothing goes back, aside or to its
 * end without words to the giver.
 */
export const transitions: readonly Transition[] = [
  { from: 'submitted', to: 'reviewing', by: [...handlers], needs: [] },
  { from: 'submitted', to: 'developing', by: [...handlers], needs: ['words'] },
  { from: 'reviewing', to: 'developing', by: [...handlers], needs: ['words'] },
  { from: 'reviewing', to: 'implemented', by: [...handlers], needs: ['words'] },
  { from: 'developing', to: 'reviewing', by: [...handlers], needs: ['words'] },
  { from: 'developing', to: 'piloting', by: [...handlers], needs: ['words'] },
  { from: 'developing', to: 'implemented', by: [...handlers], needs: ['words'] },
  { from: 'piloting', to: 'developing', by: [...handlers], needs: ['words'] },
  { from: 'piloting', to: 'implemented', by: [...handlers], needs: ['words'] },
  // A parked idea that is looked at again may rest on, until another day.
  ...([...stagesOnTheWay, 'parked'] as const).flatMap((from): Transition[] => [
    { from, to: 'parked', by: [...handlers], needs: ['words', 'lookAgainAt'] },
    { from, to: 'referred', by: [...handlers], needs: ['words', 'referredTo'] },
    { from, to: 'closed', by: [...handlers], needs: ['words', 'reason'] },
  ]),
  // A pilot has others in it than its giver.
  ...(['submitted', 'reviewing', 'developing', 'parked'] as const).map((from): Transition => ({
    from,
    to: 'withdrawn',
    by: ['giver'],
    needs: [],
  })),
  { from: 'parked', to: 'reviewing', by: [...handlers], needs: ['words'] },
  { from: 'referred', to: 'reviewing', by: [...handlers], needs: ['words'] },
  { from: 'closed', to: 'reviewing', by: [...handlers], needs: ['words'] },
  { from: 'withdrawn', to: 'submitted', by: ['giver'], needs: [] },
];
