import type { NoticeSettings } from '../../../../../contracts/notice-settings';
import type { SingleAnswer } from '../../../../../contracts/primitives';
import { paths } from '../../../api/paths';
import { useServer } from '../../../api/useServer';
import { Stack } from '../../../components/Columns';
import { permissions, useMay } from '../../../permissions';
import { useWords } from '../../../words/useWords';
import { SettingsPage } from '../form/SettingsPage';
import { MailServerCard } from './MailServerCard';
import { NoticesForm } from './NoticesForm';
import { OutboxCard } from './OutboxCard';

/** Which mails are sent, from whom, and what has not gone out. */
export const NoticesPage = () => {
  const { say } = useWords();
  const mayChange = useMay(permissions.updateSettings);
  const answer = useServer<SingleAnswer<NoticeSettings>>(paths.notices);
  return (
    <SettingsPage title={say('notices.title')} subtitle={say('notices.subtitle')} answer={answer}>
      {({ data }, replace) => (
        <Stack>
          <MailServerCard mail={data.mail} mayChange={mayChange} />
          <NoticesForm
            settings={data}
            mayChange={mayChange}
            onKnown={(saved) => {
              replace({ data: saved });
            }}
          />
          <OutboxCard mayChange={mayChange} />
        </Stack>
      )}
    </SettingsPage>
  );
};
