import { Modal } from '@strapi/design-system';
import { type ReactNode, useRef } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../words/useWords';

interface DeskDialogProps {
  title: string;
  onClose: () => void;
  /** Where focus goes when it closes: what it was opened from, or what stands in its place. */
  returnTo: () => HTMLElement | null;
  children: ReactNode;
  /** Buttons: the way out first, the deed last. */
  footer: ReactNode;
}

const writable = 'input, textarea, [role="combobox"], [role="checkbox"]';

/** A dialog that is there while it is rendered; begins at its first field. */
export const DeskDialog = ({ title, onClose, returnTo, children, footer }: DeskDialogProps) => {
  const { say } = useWords();
  const fields = useRef<HTMLDivElement>(null);
  return (
    <Modal.Root
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal.Content
        aria-describedby={undefined}
        onOpenAutoFocus={(event) => {
          const field = fields.current?.querySelector<HTMLElement>(writable);
          if (!field) return;
          // Not the cross in the corner, which is first in the dialog.
          event.preventDefault();
          field.focus();
        }}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          returnTo()?.focus();
        }}
      >
        <Modal.Header closeLabel={say('dialog.close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Fields ref={fields}>{children}</Fields>
        </Modal.Body>
        <Modal.Footer>{footer}</Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

/** Things to fill in, under one another. */
export const Fields = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.spaces[4]};
`;
