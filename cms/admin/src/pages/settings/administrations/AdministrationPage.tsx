import { useParams } from 'react-router-dom';
import type { AdministrationSettings } from '../../../../../contracts/administration-settings';
import type { SingleAnswer } from '../../../../../contracts/primitives';
import { addresses } from '../../../addresses';
import { paths } from '../../../api/paths';
import { useServer } from '../../../api/useServer';
import { DeskLink } from '../../../components/DeskLink';
import { Empty } from '../../../components/Notice';
import { permissions, useMay } from '../../../permissions';
import { useWords } from '../../../words/useWords';
import { SettingsPage } from '../form/SettingsPage';
import { AdministrationForm } from './AdministrationForm';

/** What one administration has decided about its ideas. */
export const AdministrationPage = () => {
  const { say } = useWords();
  const { id } = useParams();
  const mayChange = useMay(permissions.updateSettings);
  const answer = useServer<SingleAnswer<AdministrationSettings[]>>(paths.administrationSettings);
  const found =
    answer.state === 'ready' ? answer.data.data.find((one) => one.id === id) : undefined;
  return (
    <SettingsPage
      title={found?.name ?? say('administrations.title')}
      back={<DeskLink to={addresses.administrations}>{say('administration.back')}</DeskLink>}
      answer={answer}
    >
      {({ data }, replace) =>
        found === undefined ? (
          <Empty>{say('administration.missing')}</Empty>
        ) : (
          <AdministrationForm
            key={found.id}
            settings={found}
            mayChange={mayChange}
            onKnown={(saved) => {
              replace({ data: data.map((one) => (one.id === saved.id ? saved : one)) });
            }}
          />
        )
      }
    </SettingsPage>
  );
};
