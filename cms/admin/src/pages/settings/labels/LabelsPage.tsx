import type { StageLabelSettings } from '../../../../../contracts/administration-settings';
import type { SingleAnswer } from '../../../../../contracts/primitives';
import { paths } from '../../../api/paths';
import { useServer } from '../../../api/useServer';
import { Waiting } from '../../../components/Notice';
import { permissions, useMay } from '../../../permissions';
import { useReloadJourney } from '../../../words/JourneyContext';
import { useWords } from '../../../words/useWords';
import { SettingsPage } from '../form/SettingsPage';
import { LabelsForm } from './LabelsForm';
import { useStandardNames } from './useStandardNames';

/** What the installation itself calls the stages. */
export const LabelsPage = () => {
  const { say } = useWords();
  const mayChange = useMay(permissions.updateSettings);
  const answer = useServer<SingleAnswer<StageLabelSettings>>(paths.labels);
  const standard = useStandardNames();
  const reloadJourney = useReloadJourney();
  return (
    <SettingsPage title={say('labels.title')} subtitle={say('labels.subtitle')} answer={answer}>
      {({ data }, replace) =>
        standard === null ? (
          <Waiting />
        ) : (
          <LabelsForm
            labels={data}
            standard={standard}
            mayChange={mayChange}
            onKnown={(saved) => {
              replace({ data: saved });
              reloadJourney();
            }}
          />
        )
      }
    </SettingsPage>
  );
};
