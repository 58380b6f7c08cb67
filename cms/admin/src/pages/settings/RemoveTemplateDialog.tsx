import { Button, Typography } from '@strapi/design-system';
import type { AnswerTemplate } from '../../../../contracts/desk-actions';
import { DeskDialog } from '../../components/DeskDialog';
import { SendButton } from '../../components/SendButton';
import { UserText } from '../../components/UserText';
import { useWords } from '../../words/useWords';
import { NotSaved } from './form/NotSaved';
import { withoutTemplate } from './templateRules';
import { type TemplatesDialog, useSaveTemplates } from './useSaveTemplates';

/** Shows a template once more before it is taken away. */
export const RemoveTemplateDialog = ({
  template,
  ...dialog
}: TemplatesDialog & { template: AnswerTemplate }) => {
  const { say } = useWords();
  const { busy, failure, save, showNewer } = useSaveTemplates(dialog);
  const { templates } = dialog.kept;
  const found = templates.find(({ id }) => id === template.id);
  return (
    <DeskDialog
      title={say('templates.remove.title')}
      onClose={dialog.onClose}
      returnTo={dialog.returnTo}
      footer={
        <>
          <Button variant="tertiary" onClick={dialog.onClose}>
            {say(found === undefined ? 'dialog.close' : 'dialog.cancel')}
          </Button>
          {found !== undefined && (
            <SendButton
              variant="danger"
              busy={busy}
              onSend={() => save(withoutTemplate(templates, template.id), 'templates.removed')}
            >
              {say('templates.remove')}
            </SendButton>
          )}
        </>
      }
    >
      <div>
        <NotSaved failure={failure} showNewer={() => void showNewer()} />
        <Typography tag="p">
          {found === undefined
            ? say('templates.remove.already', { name: template.name })
            : say('templates.remove.body', { name: found.name })}
        </Typography>
      </div>
      {found !== undefined && <UserText lang={found.language}>{found.text}</UserText>}
    </DeskDialog>
  );
};
