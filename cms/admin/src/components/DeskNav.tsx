import { Divider, Flex, Typography } from '@strapi/design-system';
import { SubNav, useIsMobile } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { DeskOverview } from '../../../contracts/desk';
import { addresses } from '../addresses';
import { permissions, useMay } from '../permissions';
import { useWords } from '../words/useWords';
import { NavCount } from './NavCount';

interface DeskPlace {
  /** Stands under the heading of settings. */
  isSetting?: boolean;
  to: string;
  label: string;
  /** How many there are, where that is known. */
  count?: number;
  /** Marked as current only on the page itself, not on those below it. */
  end?: boolean;
}

/** Beside the page; on a phone, where Strapi hides what stands beside, a row above it. */
export const DeskNav = ({ overview }: { overview: DeskOverview | null }) => {
  const { say } = useWords();
  const places = useDeskPlaces(overview);
  const settings = places.filter(({ isSetting }) => isSetting);
  return (
    <SubNav.Main aria-label={say('nav.label')}>
      <SubNav.Header label={say('plugin.name')} />
      <Divider />
      <SubNav.Content>
        <Places places={places.filter(({ isSetting }) => !isSetting)} />
        {settings.length > 0 && (
          <>
            <Typography tag="h3" variant="sigma" textColor="neutral600" paddingLeft={5}>
              {say('nav.settings')}
            </Typography>
            <Places places={settings} />
          </>
        )}
      </SubNav.Content>
    </SubNav.Main>
  );
};

const Places = ({ places }: { places: DeskPlace[] }) => (
  <Flex tag="ul" direction="column" alignItems="stretch" gap="2px" padding={3}>
    {places.map(({ to, label, count, end }) => (
      <li key={to}>
        <SubNav.Link
          to={to}
          end={end}
          label={label}
          endAction={count === undefined ? null : <NavCount count={count} />}
        />
      </li>
    ))}
  </Flex>
);

export const DeskNavOnPhone = ({ overview }: { overview: DeskOverview | null }) => {
  const { say } = useWords();
  const places = useDeskPlaces(overview);
  if (!useIsMobile()) return null;
  return (
    <Row aria-label={say('nav.label')}>
      {places.map(({ to, label, end }) => (
        <NavLink key={to} to={to} end={end}>
          <Typography>{label}</Typography>
        </NavLink>
      ))}
    </Row>
  );
};

const useDeskPlaces = (overview: DeskOverview | null): DeskPlace[] => {
  const { say } = useWords();
  const mayReadOverview = useMay(permissions.readOverview);
  const mayReadIdeas = useMay(permissions.readIdeas);
  const mayReadStories = useMay(permissions.readStories);
  const mayReadSettings = useMay(permissions.readSettings);
  const ideas = overview?.stages.reduce((sum, { count }) => sum + count, 0);
  const places: DeskPlace[] = [];
  if (mayReadOverview) {
    places.push({ to: addresses.overview, label: say('nav.overview'), end: true });
  }
  if (mayReadIdeas) {
    places.push({ to: addresses.board, label: say('nav.board') });
    places.push({ to: addresses.ideas, label: say('nav.ideas'), count: ideas });
  }
  if (mayReadStories) {
    const count = overview?.publishedStories.count;
    places.push({ to: addresses.stories, label: say('nav.stories'), count });
  }
  if (mayReadSettings) {
    places.push(
      { to: addresses.people, label: say('nav.people'), isSetting: true },
      { to: addresses.administrations, label: say('nav.administrations'), isSetting: true },
      { to: addresses.templates, label: say('nav.templates'), isSetting: true },
      { to: addresses.labels, label: say('nav.labels'), isSetting: true },
      { to: addresses.notices, label: say('nav.notices'), isSetting: true },
    );
  }
  return places;
};

const Row = styled.nav`
  display: flex;
  flex-wrap: wrap;
  gap: ${({ theme }) => theme.spaces[1]};
  padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
  background: ${({ theme }) => theme.colors.neutral0};

  a {
    padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
    border-radius: ${({ theme }) => theme.borderRadius};
    color: ${({ theme }) => theme.colors.neutral800};
    text-decoration: none;
  }
  a.active {
    background: ${({ theme }) => theme.colors.primary100};
    text-decoration: underline;
  }
`;
