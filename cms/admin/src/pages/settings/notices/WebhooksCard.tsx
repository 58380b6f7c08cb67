import { Button, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useEffect, useRef } from 'react';
import { Card } from '../../../components/Card';
import { Fields } from '../../../components/DeskDialog';
import { useWords } from '../../../words/useWords';
import { newWebhook, type WebhookDraft } from './noticeRules';
import { WebhookFields } from './WebhookFields';

interface WebhooksCardProps {
  /** Begins the ids of the fields. */
  prefix: string;
  webhooks: WebhookDraft[];
  onChange: (webhooks: WebhookDraft[]) => void;
  /** Words at a field, by its place in the body. */
  errors: Partial<Record<string, string>>;
}

/** Other systems that are told what happens: by address, event and secret. */
export const WebhooksCard = ({ prefix, webhooks, onChange, errors }: WebhooksCardProps) => {
  const { say } = useWords();
  const addButton = useRef<HTMLButtonElement>(null);
  const count = webhooks.length;
  const before = useRef(count);
  useEffect(() => {
    // Focus goes to what came, or to where the next would come from when one has gone.
    const added = document.getElementById(`${prefix}-webhooks.${count - 1}.url`);
    if (count > before.current) added?.focus();
    if (count < before.current) addButton.current?.focus();
    before.current = count;
  }, [count, prefix]);

  return (
    <Card title={say('webhooks.title')}>
      <Fields>
        <Typography tag="p" textColor="neutral600">
          {say('webhooks.intro')}
        </Typography>
        {webhooks.map((webhook, index) => (
          <WebhookFields
            key={webhook.key}
            place={index + 1}
            prefix={`${prefix}-webhooks.${index}`}
            webhook={webhook}
            errorAt={(field) => errors[`webhooks.${index}.${field}`]}
            onChange={(changes) => {
              onChange(webhooks.map((one, at) => (at === index ? { ...one, ...changes } : one)));
            }}
            onRemove={() => {
              onChange(webhooks.filter((_one, at) => at !== index));
            }}
          />
        ))}
        <div>
          <Button
            ref={addButton}
            variant="tertiary"
            startIcon={<Plus aria-hidden />}
            onClick={() => {
              onChange([...webhooks, newWebhook()]);
            }}
          >
            {say('webhooks.add')}
          </Button>
        </div>
      </Fields>
    </Card>
  );
};
