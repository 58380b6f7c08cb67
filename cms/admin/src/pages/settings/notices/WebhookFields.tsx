import { Button, Checkbox, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { styled } from 'styled-components';
import { type WebhookTopic, webhookTopics } from '../../../../../contracts/notice-settings';
import { Fields } from '../../../components/DeskDialog';
import { useWords } from '../../../words/useWords';
import { TextField } from '../form/TextField';
import type { WebhookDraft } from './noticeRules';

interface WebhookFieldsProps {
  /** 1 for the first. */
  place: number;
  /** Begins the ids of the fields. */
  prefix: string;
  webhook: WebhookDraft;
  errorAt: (field: 'url' | 'secret' | 'topics') => string | undefined;
  onChange: (changes: Partial<WebhookDraft>) => void;
  onRemove: () => void;
}

/** One address that is called, of what, and the secret that its calls are signed with. */
export const WebhookFields = ({
  place,
  prefix,
  webhook,
  errorAt,
  onChange,
  onRemove,
}: WebhookFieldsProps) => {
  const { say } = useWords();
  const isNew = webhook.id === undefined;
  const topicsError = errorAt('topics');
  const toggle = (topic: WebhookTopic, on: boolean) => {
    onChange({
      topics: webhookTopics.filter((one) => (one === topic ? on : webhook.topics.includes(one))),
    });
  };
  return (
    <Group role="group" aria-label={say('webhooks.one', { place })}>
      <Fields>
        <TextField
          id={`${prefix}.url`}
          label={say('webhooks.url')}
          hint={say('webhooks.url.hint')}
          error={errorAt('url')}
          value={webhook.url}
          onWrite={(url) => {
            onChange({ url });
          }}
          inputMode="url"
          maxLength={2000}
          required
        />
        <TextField
          id={`${prefix}.secret`}
          label={say('webhooks.secret')}
          hint={say(isNew ? 'webhooks.secret.new' : 'webhooks.secret.kept')}
          error={errorAt('secret')}
          value={webhook.secret}
          onWrite={(secret) => {
            onChange({ secret });
          }}
          autoComplete="off"
          maxLength={200}
          required={isNew}
        />
        <div role="group" aria-labelledby={`${prefix}.topics-name`}>
          <Typography id={`${prefix}.topics-name`} tag="p" fontWeight="bold" paddingBottom={2}>
            {say('webhooks.topics')}
          </Typography>
          {topicsError !== undefined && (
            <Typography tag="p" variant="pi" textColor="danger600" paddingBottom={2}>
              {topicsError}
            </Typography>
          )}
          <Topics id={`${prefix}.topics`} tabIndex={-1}>
            {webhookTopics.map((topic) => (
              <li key={topic}>
                <Checkbox
                  checked={webhook.topics.includes(topic)}
                  onCheckedChange={(checked) => {
                    toggle(topic, checked === true);
                  }}
                >
                  {say(`webhooks.topic.${topic}`)}
                </Checkbox>
              </li>
            ))}
          </Topics>
        </div>
        <div>
          <Button variant="danger-light" startIcon={<Trash aria-hidden />} onClick={onRemove}>
            {say('webhooks.remove', { place })}
          </Button>
        </div>
      </Fields>
    </Group>
  );
};

const Group = styled.div`
  padding: ${({ theme }) => theme.spaces[4]};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
`;

const Topics = styled.ul`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
  gap: ${({ theme }) => theme.spaces[2]};
`;
