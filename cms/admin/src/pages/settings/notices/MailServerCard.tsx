import { Box, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { useId, useState } from 'react';
import { styled } from 'styled-components';
import {
  type NoticeSettings,
  type TestMailAnswer,
  testMailBody,
} from '../../../../../contracts/notice-settings';
import { languages } from '../../../../../contracts/primitives';
import type { SendFailure } from '../../../api/failure';
import { paths } from '../../../api/paths';
import { useSend } from '../../../api/useSend';
import { Card } from '../../../components/Card';
import { Choice } from '../../../components/Choice';
import { Fields } from '../../../components/DeskDialog';
import { SendButton } from '../../../components/SendButton';
import { useWords } from '../../../words/useWords';
import { NotSaved } from '../form/NotSaved';
import { rejectedPaths } from '../form/rejectedPaths';
import { TextField } from '../form/TextField';
import { TestMailOutcome } from './TestMailOutcome';

interface MailServerCardProps {
  mail: NoticeSettings['mail'];
  mayChange: boolean;
}

/** Whether mails can be sent, and a way to try. */
export const MailServerCard = ({ mail, mayChange }: MailServerCardProps) => {
  const { say } = useWords();
  const known = { server: mail.server ?? '–', from: mail.from ?? '–' };
  return (
    <Card title={say('notices.server')}>
      <Typography tag="p">{say(`notices.server.${mail.state}`, known)}</Typography>
      {mayChange && mail.state === 'ready' && (
        <Box paddingTop={4}>
          <TestMail />
        </Box>
      )}
    </Card>
  );
};

const TestMail = () => {
  const { say, language: spoken } = useWords();
  const id = useId();
  const { busy, send } = useSend();
  const [to, setTo] = useState(useAuth('Idésluss', ({ user }) => user?.email) ?? '');
  const [language, setLanguage] = useState(spoken);
  const [tried, setTried] = useState(false);
  const [answer, setAnswer] = useState<TestMailAnswer | null>(null);
  const [failure, setFailure] = useState<SendFailure | null>(null);
  const body = { to: to.trim(), language };
  const isWrong = rejectedPaths(testMailBody, body).length > 0;

  const test = async () => {
    setTried(true);
    setAnswer(null);
    setFailure(null);
    if (isWrong) {
      document.getElementById(id)?.focus();
      return;
    }
    const outcome = await send<TestMailAnswer>('POST', paths.testMail, body);
    if (outcome.ok) setAnswer(outcome.data);
    else setFailure(outcome.failure);
  };

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void test();
      }}
    >
      <Fields>
        <TextField
          id={id}
          label={say('notices.test.to')}
          type="email"
          autoComplete="email"
          value={to}
          onWrite={setTo}
          error={tried && isWrong ? say('notices.test.fault') : undefined}
        />
        <Choice
          label={say('notices.test.language')}
          options={languages.map((value) => ({ value, label: say(`templates.in.${value}`) }))}
          value={language}
          onChoose={(value) => {
            setLanguage(value === 'en' ? 'en' : 'sv');
          }}
        />
        <Start>
          <SendButton type="submit" variant="secondary" busy={busy}>
            {say('notices.test.send')}
          </SendButton>
        </Start>
        <div>
          <NotSaved failure={failure} />
          <TestMailOutcome answer={answer} />
        </div>
      </Fields>
    </form>
  );
};

const Start = styled.div`
  justify-self: start;
`;
