import { Box } from '@strapi/design-system';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
} from 'react';
import type { Stage } from '../../../contracts/journey';
import type { JourneyDescription } from '../../../contracts/journey-description';
import type { SingleAnswer } from '../../../contracts/primitives';
import { paths } from '../api/paths';
import { useServer } from '../api/useServer';
import { Failure } from '../components/Notice';
import { stagePlaces } from './stages';
import { useWords } from './useWords';

const unknown: JourneyDescription = {
  stages: [],
  transitions: [],
  closeReasons: [],
  referralTargets: [],
};

const JourneyContext = createContext(unknown);
const ReloadContext = createContext<() => void>(() => undefined);

/** Reads the journey of this installation once for all that is inside. */
export const JourneyProvider = ({ may, children }: { may: boolean; children: ReactNode }) => {
  const { language } = useWords();
  const answer = useServer<SingleAnswer<JourneyDescription>>(may ? paths.journey(language) : null, {
    keep: true,
  });
  const journey = answer.state === 'ready' ? answer.data.data : unknown;
  const latest = useRef(answer);
  useEffect(() => {
    latest.current = answer;
  });
  const reload = useCallback(() => {
    if (latest.current.state === 'ready') latest.current.reload();
  }, []);
  return (
    <ReloadContext.Provider value={reload}>
      <JourneyContext.Provider value={journey}>
        {/* Without it no idea can be moved, and no reason chosen. */}
        {answer.state === 'failed' && (
          <Box padding={6}>
            <Failure reason={answer.reason} retry={answer.retry} />
          </Box>
        )}
        {children}
      </JourneyContext.Provider>
    </ReloadContext.Provider>
  );
};

/** Moves, reasons and words of this installation; empty until they have come. */
export const useJourney = (): JourneyDescription => useContext(JourneyContext);

/** Reads it anew, when what it is made of has been changed. */
export const useReloadJourney = (): (() => void) => useContext(ReloadContext);

/** What this installation calls each stage; our own words until that is known. */
export const useStageName = (): ((stage: Stage) => string) => {
  const { stages } = useJourney();
  const { say } = useWords();
  const names = useMemo(() => new Map(stages.map(({ key, label }) => [key, label])), [stages]);
  return useCallback((stage) => names.get(stage) ?? say(stagePlaces[stage].word), [names, say]);
};
