import { Button, Flex, Typography } from '@strapi/design-system';
import { Pencil, Trash } from '@strapi/icons';
import { styled } from 'styled-components';
import type { AnswerTemplate } from '../../../../contracts/desk-actions';
import { UserText } from '../../components/UserText';
import { useWords } from '../../words/useWords';

interface TemplateListProps {
  templates: AnswerTemplate[];
  mayChange: boolean;
  /** `from` is the button it was asked by, where focus goes back to. */
  onEdit: (template: AnswerTemplate, from: HTMLElement) => void;
  onRemove: (template: AnswerTemplate, from: HTMLElement) => void;
}

/** Templates with their texts as written, names not filled in. */
export const TemplateList = ({ templates, mayChange, onEdit, onRemove }: TemplateListProps) => {
  const { say } = useWords();
  return (
    <List>
      {templates.map((template) => (
        <li key={template.id}>
          <Flex justifyContent="space-between" alignItems="flex-start" gap={3} wrap="wrap">
            <Typography tag="h3" fontWeight="bold">
              {template.name}
            </Typography>
            {mayChange && (
              <Flex gap={2}>
                <Button
                  variant="tertiary"
                  startIcon={<Pencil aria-hidden />}
                  aria-label={say('templates.editNamed', { name: template.name })}
                  onClick={(event: { currentTarget: HTMLElement }) => {
                    onEdit(template, event.currentTarget);
                  }}
                >
                  {say('templates.edit')}
                </Button>
                <Button
                  variant="danger-light"
                  startIcon={<Trash aria-hidden />}
                  aria-label={say('templates.removeNamed', { name: template.name })}
                  onClick={(event: { currentTarget: HTMLElement }) => {
                    onRemove(template, event.currentTarget);
                  }}
                >
                  {say('templates.remove')}
                </Button>
              </Flex>
            )}
          </Flex>
          <UserText lang={template.language}>{template.text}</UserText>
        </li>
      ))}
    </List>
  );
};

const List = styled.ul`
  li {
    display: grid;
    gap: ${({ theme }) => theme.spaces[2]};
    padding-block: ${({ theme }) => theme.spaces[4]};
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  li:first-child {
    padding-top: 0;
  }
  li:last-child {
    padding-bottom: 0;
    border-bottom: 0;
  }
`;
