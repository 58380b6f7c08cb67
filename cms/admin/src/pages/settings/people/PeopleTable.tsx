import { Button, Typography } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import type { StaffPerson } from '../../../../../contracts/people';
import { type Column, DataTable } from '../../../components/DataTable';
import { permissions, useMay } from '../../../permissions';
import { useWords } from '../../../words/useWords';
import { coachesInVain, placesOf } from './peopleRules';

interface PeopleTableProps {
  people: StaffPerson[];
  /** `from` is the button it was asked by, where focus goes back to. */
  onEdit: (person: StaffPerson, from: HTMLElement) => void;
}

export const PeopleTable = ({ people, onEdit }: PeopleTableProps) => {
  const { say } = useWords();
  const mayChange = useMay(permissions.updateSettings);
  const columns: Column<StaffPerson>[] = [
    {
      key: 'name',
      heading: say('people.name'),
      lead: true,
      cell: ({ name }) => <Typography fontWeight="bold">{name}</Typography>,
    },
    {
      key: 'roles',
      heading: say('people.roles'),
      cell: ({ roles }) => <Typography>{roles.join(', ')}</Typography>,
    },
    {
      key: 'administrations',
      heading: say('people.administrations'),
      cell: (person) => <PlaceList {...person} />,
    },
  ];
  if (mayChange) {
    columns.push({
      key: 'edit',
      heading: say('people.change'),
      cell: (person) => (
        <Button
          variant="tertiary"
          startIcon={<Pencil aria-hidden />}
          aria-label={say('people.edit', { name: person.name })}
          onClick={(event: { currentTarget: HTMLElement }) => {
            onEdit(person, event.currentTarget);
          }}
        >
          {say('people.change')}
        </Button>
      ),
    });
  }
  return (
    <DataTable
      caption={say('people.title')}
      columns={columns}
      rows={people}
      keyOf={({ id }) => String(id)}
    />
  );
};

const PlaceList = (person: StaffPerson) => {
  const { say } = useWords();
  const { administrations } = person;
  if (administrations.length === 0) {
    return <Typography textColor="neutral600">{say('people.nowhere')}</Typography>;
  }
  return (
    <>
      <ul>
        {administrations.map(({ id, name, coaches }) => (
          <li key={id}>
            <Typography>{coaches ? say('people.coachesAt', { name }) : name}</Typography>
          </li>
        ))}
      </ul>
      {coachesInVain(person, placesOf(person)) && (
        <Typography tag="p" textColor="danger700">
          {say('people.cannotAnswer')}
        </Typography>
      )}
    </>
  );
};
