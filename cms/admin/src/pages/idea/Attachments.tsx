import { Box, Flex, Typography } from '@strapi/design-system';
import { Download, File, FilePdf } from '@strapi/icons';
import { styled } from 'styled-components';
import type { DeskIdea } from '../../../../contracts/desk';
import { useDownload } from '../../api/useDownload';
import { Card } from '../../components/Card';
import { SendButton } from '../../components/SendButton';
import { formatFileSize } from '../../format/fileSize';
import { permissions, useMay } from '../../permissions';
import { useWords } from '../../words/useWords';
import { AttachedPicture } from './AttachedPicture';
import { NotSaid } from './Facts';

type Attachment = DeskIdea['attachments'][number];

/** Files that came with the idea: pictures shown, everything to download; or that there are some. */
export const Attachments = ({ idea }: { idea: DeskIdea }) => {
  const { say } = useWords();
  const { attachments, attachmentCount } = idea;
  const mayOpen = useMay(permissions.readAttachments);
  if (attachments.length === 0) {
    return (
      <Card title={say('idea.attachments')}>
        <NotSaid>{say('idea.attachments.hidden', { count: attachmentCount })}</NotSaid>
      </Card>
    );
  }
  return (
    <Card title={say('idea.attachments')}>
      {!mayOpen && (
        <Typography tag="p" textColor="neutral600" paddingBottom={3}>
          {say('idea.attachments.forbidden')}
        </Typography>
      )}
      {attachments.some(({ type }) => type === 'application/pdf') && (
        <Typography tag="p" textColor="neutral600" paddingBottom={3}>
          {say('attachment.pdf')}
        </Typography>
      )}
      <List>
        {attachments.map((attachment) => (
          <li key={attachment.id}>
            {mayOpen && attachment.type.startsWith('image/') && (
              <AttachedPicture attachment={attachment} />
            )}
            <AttachedFile attachment={attachment} mayOpen={mayOpen} />
          </li>
        ))}
      </List>
    </Card>
  );
};

const AttachedFile = ({ attachment, mayOpen }: { attachment: Attachment; mayOpen: boolean }) => {
  const { say, locale } = useWords();
  const { state, download } = useDownload(attachment);
  const { name, type, size } = attachment;
  const Icon = type === 'application/pdf' ? FilePdf : File;
  return (
    <Box>
      <Flex gap={3} wrap="wrap" justifyContent="space-between">
        <Flex gap={2} minWidth={0}>
          <Icon
            width="1.6rem"
            height="1.6rem"
            fill="neutral600"
            aria-hidden
            style={{ flex: 'none' }}
          />
          <Typography dir="auto" style={{ overflowWrap: 'anywhere' }}>
            {name}
          </Typography>
          <Typography variant="pi" textColor="neutral600" style={{ flex: 'none' }}>
            {formatFileSize(size, locale)}
          </Typography>
        </Flex>
        {mayOpen && (
          <SendButton
            variant="tertiary"
            startIcon={<Download aria-hidden />}
            busy={state === 'busy'}
            aria-label={say('attachment.downloadNamed', { name })}
            onSend={download}
          >
            {say('attachment.download')}
          </SendButton>
        )}
      </Flex>
      <Typography tag="p" role="status" variant="pi" textColor="danger700">
        {state === 'failed' ? say('attachment.downloadFailed') : ''}
      </Typography>
    </Box>
  );
};

const List = styled.ul`
  li {
    display: grid;
    gap: ${({ theme }) => theme.spaces[3]};
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
