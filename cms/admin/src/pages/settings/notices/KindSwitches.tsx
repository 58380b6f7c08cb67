import { Checkbox, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { styled } from 'styled-components';
import type { NoticeKind, NoticeSettings } from '../../../../../contracts/notice-settings';
import { useWords } from '../../../words/useWords';

interface KindSwitchesProps {
  title: string;
  kinds: readonly NoticeKind[];
  switches: NoticeSettings['switches'];
  onSwitch: (changes: Partial<NoticeSettings['switches']>) => void;
}

/** A box to tick for every kind of mail, with when it is sent. */
export const KindSwitches = ({ title, kinds, switches, onSwitch }: KindSwitchesProps) => {
  const { say } = useWords();
  const prefix = useId();
  return (
    <div role="group" aria-labelledby={prefix}>
      <Typography id={prefix} tag="h3" fontWeight="bold" paddingBottom={2}>
        {title}
      </Typography>
      <List>
        {kinds.map((kind) => (
          <li key={kind}>
            <Checkbox
              checked={switches[kind]}
              aria-describedby={`${prefix}-${kind}`}
              onCheckedChange={(checked) => {
                onSwitch({ [kind]: checked === true });
              }}
            >
              {say(`notices.kind.${kind}`)}
            </Checkbox>
            <Hint id={`${prefix}-${kind}`} tag="p" variant="pi" textColor="neutral600">
              {say(`notices.kind.${kind}.hint`)}
            </Hint>
          </li>
        ))}
      </List>
    </div>
  );
};

const List = styled.ul`
  display: grid;
  gap: ${({ theme }) => theme.spaces[3]};
`;

/** Under the words of the box, not under the box. */
const Hint = styled(Typography)`
  padding-inline-start: 2.8rem;
`;
