import { Button, Typography } from '@strapi/design-system';
import type { AnswerTemplate } from '../../../../contracts/desk-actions';
import { DeskDialog } from '../../components/DeskDialog';
import { NotSent } from '../../components/NotSent';
import { SendButton } from '../../components/SendButton';
import { useWords } from '../../words/useWords';
import { withoutTemplate } from './templateRules';
import { type TemplatesDialog, useSaveTemplates } from './useSaveTemplates';

/** Asks once more before a template is taken away. */
export const RemoveTemplateDialog = ({
  template,
  ...dialog
}: TemplatesDialog & { template: AnswerTemplate }) => {
  const { say } = useWords();
  const { busy, failure, save } = useSaveTemplates(dialog);
  return (
    <DeskDialog
      title={say('templates.remove.title')}
      onClose={dialog.onClose}
      returnTo={dialog.returnTo}
      footer={
        <>
          <Button variant="tertiary" onClick={dialog.onClose}>
            {say('dialog.cancel')}
          </Button>
          <SendButton
            variant="danger"
            busy={busy}
            onSend={() => save(withoutTemplate(dialog.templates, template.id), 'templates.removed')}
          >
            {say('templates.remove')}
          </SendButton>
        </>
      }
    >
      <NotSent failure={failure} />
      <Typography tag="p">{say('templates.remove.body', { name: template.name })}</Typography>
    </DeskDialog>
  );
};
