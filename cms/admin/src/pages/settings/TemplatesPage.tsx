import { Button } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useRef, useState } from 'react';
import type { AnswerTemplates } from '../../../../contracts/answer-templates';
import type { AnswerTemplate } from '../../../../contracts/desk-actions';
import type { SingleAnswer } from '../../../../contracts/primitives';
import { paths } from '../../api/paths';
import { useServer } from '../../api/useServer';
import { Card } from '../../components/Card';
import { Stack } from '../../components/Columns';
import { Empty, Failure, Waiting } from '../../components/Notice';
import { permissions, useMay } from '../../permissions';
import { useWords } from '../../words/useWords';
import { RemoveTemplateDialog } from './RemoveTemplateDialog';
import { TemplateDialog } from './TemplateDialog';
import { TemplateList } from './TemplateList';
import { mostTemplates, type TemplateDraft } from './templateRules';

type Opened = { what: 'edit'; draft: TemplateDraft } | { what: 'remove'; template: AnswerTemplate };

const languages = ['sv', 'en'] as const;

/** Answers to begin from, in each language that a giver writes. */
export const TemplatesPage = () => {
  const { say, language } = useWords();
  const mayChange = useMay(permissions.updateSettings);
  const answer = useServer<SingleAnswer<AnswerTemplates>>(paths.templates);
  const [opened, setOpened] = useState<Opened | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const kept = answer.state === 'ready' ? answer.data.data : null;
  const templates = kept?.templates ?? [];

  const open = (what: Opened, from: HTMLElement) => {
    opener.current = from;
    setOpened(what);
  };
  const dialog = {
    onClose: () => {
      setOpened(null);
    },
    onKnown: (saved: AnswerTemplates) => {
      if (answer.state === 'ready') answer.replace({ data: saved });
    },
    // The button may be gone with the template that was removed.
    returnTo: () => (opener.current?.isConnected ? opener.current : add.current),
  };

  return (
    <Page.Main aria-busy={answer.state === 'loading'}>
      <Page.Title>{say('templates.title')}</Page.Title>
      <Layouts.Header
        title={say('templates.title')}
        subtitle={say('templates.subtitle')}
        primaryAction={
          mayChange &&
          answer.state === 'ready' &&
          templates.length < mostTemplates && (
            <Button
              ref={add}
              startIcon={<Plus aria-hidden />}
              onClick={(event: { currentTarget: HTMLElement }) => {
                const draft = { id: '', name: '', language, text: '' };
                open({ what: 'edit', draft }, event.currentTarget);
              }}
            >
              {say('templates.add')}
            </Button>
          )
        }
      />
      <Layouts.Content>
        {answer.state === 'loading' && <Waiting />}
        {answer.state === 'failed' && <Failure reason={answer.reason} retry={answer.retry} />}
        {answer.state === 'ready' && (
          <Stack>
            {languages.map((spoken) => {
              const inIt = templates.filter((template) => template.language === spoken);
              return (
                <Card key={spoken} title={say(`templates.in.${spoken}`)}>
                  {inIt.length === 0 ? (
                    <Empty>{say('templates.empty')}</Empty>
                  ) : (
                    <TemplateList
                      templates={inIt}
                      mayChange={mayChange}
                      onEdit={(draft, from) => {
                        open({ what: 'edit', draft }, from);
                      }}
                      onRemove={(template, from) => {
                        open({ what: 'remove', template }, from);
                      }}
                    />
                  )}
                </Card>
              );
            })}
          </Stack>
        )}
      </Layouts.Content>
      {kept !== null && opened?.what === 'edit' && (
        <TemplateDialog {...dialog} kept={kept} begin={opened.draft} />
      )}
      {kept !== null && opened?.what === 'remove' && (
        <RemoveTemplateDialog {...dialog} kept={kept} template={opened.template} />
      )}
    </Page.Main>
  );
};
