import { Typography } from '@strapi/design-system';
import type { AdministrationSettings } from '../../../../../contracts/administration-settings';
import type { SingleAnswer } from '../../../../../contracts/primitives';
import { addresses } from '../../../addresses';
import { paths } from '../../../api/paths';
import { useServer } from '../../../api/useServer';
import { Card } from '../../../components/Card';
import { type Column, DataTable } from '../../../components/DataTable';
import { IdeaLink } from '../../../components/DeskLink';
import { Empty } from '../../../components/Notice';
import { useWords } from '../../../words/useWords';
import { SettingsPage } from '../form/SettingsPage';

/** Every administration and what it has decided; each leads to a page of its own. */
export const AdministrationsPage = () => {
  const { say } = useWords();
  const answer = useServer<SingleAnswer<AdministrationSettings[]>>(paths.administrationSettings);
  return (
    <SettingsPage
      title={say('administrations.title')}
      subtitle={say('administrations.subtitle')}
      answer={answer}
    >
      {({ data }) => (
        <Card title={say('administrations.count', { count: data.length })}>
          {data.length === 0 ? (
            <Empty>{say('administrations.empty')}</Empty>
          ) : (
            <AdministrationTable administrations={data} />
          )}
        </Card>
      )}
    </SettingsPage>
  );
};

const AdministrationTable = ({
  administrations,
}: {
  administrations: AdministrationSettings[];
}) => {
  const { say } = useWords();
  const columns: Column<AdministrationSettings>[] = [
    {
      key: 'name',
      heading: say('column.administration'),
      lead: true,
      cell: ({ id, name }) => <IdeaLink to={addresses.administration(id)}>{name}</IdeaLink>,
    },
    {
      key: 'kind',
      heading: say('administrations.kind'),
      cell: ({ kind }) => <Typography>{say(`administration.kind.${kind}`)}</Typography>,
    },
    {
      key: 'answerTime',
      heading: say('administration.answerTime'),
      cell: ({ answerTime }) => (
        <Typography>{say('administrations.days', { count: answerTime })}</Typography>
      ),
    },
    {
      key: 'pages',
      heading: say('administration.hostOrigins'),
      cell: ({ hostOrigins }) => (
        <Typography>
          {hostOrigins.length === 0
            ? say('administrations.noPages')
            : hostOrigins.map((origin) => origin.replace(/^https?:\/\//, '')).join(', ')}
        </Typography>
      ),
    },
  ];
  return (
    <DataTable
      caption={say('administrations.title')}
      columns={columns}
      rows={administrations}
      keyOf={({ id }) => id}
    />
  );
};
