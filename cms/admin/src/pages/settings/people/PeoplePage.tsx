import { useRef, useState } from 'react';
import type { StaffPerson } from '../../../../../contracts/people';
import type { SingleAnswer } from '../../../../../contracts/primitives';
import { paths } from '../../../api/paths';
import { useServer } from '../../../api/useServer';
import { Card } from '../../../components/Card';
import { Fields } from '../../../components/DeskDialog';
import { Empty } from '../../../components/Notice';
import { useWords } from '../../../words/useWords';
import { SearchField } from '../form/SearchField';
import { SettingsPage } from '../form/SettingsPage';
import { PeopleTable } from './PeopleTable';
import { PersonDialog } from './PersonDialog';
import { findPeople } from './peopleRules';

/** Who belongs to which administrations, and who answers their ideas. */
export const PeoplePage = () => {
  const { say } = useWords();
  const answer = useServer<SingleAnswer<StaffPerson[]>>(paths.people);
  const [words, setWords] = useState('');
  const [opened, setOpened] = useState<StaffPerson | null>(null);
  const opener = useRef<HTMLElement | null>(null);

  return (
    <SettingsPage title={say('people.title')} subtitle={say('people.subtitle')} answer={answer}>
      {({ data }, replace) => {
        const found = findPeople(data, words);
        return (
          <>
            <Card title={say('people.count', { count: found.length })}>
              <Fields>
                <SearchField label={say('people.search')} value={words} onWrite={setWords} />
                <div>
                  <div role="status">
                    {found.length === 0 && <Empty>{say('people.noneFound')}</Empty>}
                  </div>
                  {found.length > 0 && (
                    <PeopleTable
                      people={found}
                      onEdit={(person, from) => {
                        opener.current = from;
                        setOpened(person);
                      }}
                    />
                  )}
                </div>
              </Fields>
            </Card>
            {opened !== null && (
              <PersonDialog
                person={opened}
                onClose={() => {
                  setOpened(null);
                }}
                onKnown={(people) => {
                  replace({ data: people });
                }}
                returnTo={() => opener.current}
              />
            )}
          </>
        );
      }}
    </SettingsPage>
  );
};
