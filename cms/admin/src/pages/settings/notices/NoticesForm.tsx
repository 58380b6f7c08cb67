import { useId } from 'react';
import { type NoticeSettings, noticeSettingsBody } from '../../../../../contracts/notice-settings';
import { paths } from '../../../api/paths';
import { Card } from '../../../components/Card';
import { Fields } from '../../../components/DeskDialog';
import { useWords } from '../../../words/useWords';
import { SettingsForm } from '../form/SettingsForm';
import { TextField } from '../form/TextField';
import { useSettingsForm } from '../form/useSettingsForm';
import { KindSwitches } from './KindSwitches';
import { bodyOf, draftOf, kindsTo, type NoticeDraft } from './noticeRules';
import { WebhooksCard } from './WebhooksCard';

interface NoticesFormProps {
  settings: NoticeSettings;
  mayChange: boolean;
  /** What is saved now. */
  onKnown: (saved: NoticeSettings) => void;
}

const written = ['senderName', 'replyTo', 'receiptPage'] as const;
type Written = (typeof written)[number];

/** The field that a place in the settings stands for. */
const fieldOf = (path: string): Written => written.find((name) => name === path) ?? 'senderName';

export const NoticesForm = ({ settings, mayChange, onKnown }: NoticesFormProps) => {
  const { say } = useWords();
  const prefix = useId();
  const form = useSettingsForm<NoticeDraft, NoticeSettings, NoticeSettings>({
    settings,
    path: paths.notices,
    contract: noticeSettingsBody,
    draftOf,
    bodyOf,
    faultAt: (path) => {
      const [, place] = /^webhooks\.(\d+\.(?:url|secret|topics))/.exec(path) ?? [];
      if (place !== undefined) {
        const [, name] = place.split('.') as [string, 'url' | 'secret' | 'topics'];
        return { field: `webhooks.${place}`, words: say(`webhooks.${name}.fault`) };
      }
      const field = fieldOf(path);
      return { field, words: say(`notices.${field}.fault`) };
    },
    newer: { path: paths.notices, find: (saved) => saved },
    onKnown,
  });
  const field = (name: Written) => ({
    id: `${prefix}-${name}`,
    label: say(`notices.${name}`),
    hint: say(`notices.${name}.hint`),
    error: form.errors[name],
    value: form.draft[name],
    onWrite: (value: string) => {
      form.change({ [name]: value });
    },
  });
  const switches = {
    switches: form.draft.switches,
    onSwitch: (changes: Partial<NoticeDraft['switches']>) => {
      form.change({ switches: { ...form.draft.switches, ...changes } });
    },
  };

  return (
    <SettingsForm
      form={form}
      prefix={prefix}
      nameOf={(name) =>
        name === 'webhooks' ? say('webhooks.title') : say(`notices.${fieldOf(name)}`)
      }
      mayChange={mayChange}
    >
      <Card title={say('notices.kinds')}>
        <Fields>
          <KindSwitches title={say('notices.toGivers')} kinds={kindsTo.givers} {...switches} />
          <KindSwitches title={say('notices.toHandlers')} kinds={kindsTo.handlers} {...switches} />
        </Fields>
      </Card>
      <Card title={say('notices.sender')}>
        <Fields>
          <TextField {...field('senderName')} maxLength={100} required />
          <TextField {...field('replyTo')} type="email" maxLength={254} />
          <TextField {...field('receiptPage')} inputMode="url" maxLength={2000} />
        </Fields>
      </Card>
      <WebhooksCard
        prefix={prefix}
        webhooks={form.draft.webhooks}
        onChange={(webhooks) => {
          form.change({ webhooks });
        }}
        errors={form.errors}
      />
    </SettingsForm>
  );
};
