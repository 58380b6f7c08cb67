import { Flex, Loader, TextButton, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { DeskIdea } from '../../../../contracts/desk';
import { useAttachment } from '../../api/useAttachment';
import { useWords } from '../../words/useWords';

interface AttachedPictureProps {
  attachment: DeskIdea['attachments'][number];
}

/** A picture that came with the idea, as large as there is room for. */
export const AttachedPicture = ({ attachment }: AttachedPictureProps) => {
  const { say } = useWords();
  const file = useAttachment(attachment.id);
  if (file.state === 'ready') {
    return <Picture src={file.url} alt={say('attachment.picture', { name: attachment.name })} />;
  }
  return (
    <Flex
      background="neutral100"
      minHeight="16rem"
      justifyContent="center"
      gap={2}
      wrap="wrap"
      hasRadius
      aria-busy={file.state === 'loading'}
    >
      {file.state === 'loading' ? (
        <Loader small>{say('attachment.loading')}</Loader>
      ) : (
        <>
          <Typography role="alert">{say('attachment.failed')}</Typography>
          <TextButton onClick={file.retry}>{say('failed.retry')}</TextButton>
        </>
      )}
    </Flex>
  );
};

const Picture = styled.img`
  display: block;
  max-width: 100%;
  max-height: min(60vh, 56rem);
  object-fit: contain;
  object-position: left center;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral100};
`;
