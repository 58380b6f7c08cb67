import { Layouts, Page } from '@strapi/strapi/admin';
import { lazy, Suspense } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router-dom';
import type { DeskOverview } from '../../../contracts/desk';
import type { SingleAnswer } from '../../../contracts/primitives';
import { addresses } from '../addresses';
import { paths } from '../api/paths';
import { useServer } from '../api/useServer';
import { DeskNav, DeskNavOnPhone } from '../components/DeskNav';
import { Waiting } from '../components/Notice';
import { permissions, useMay } from '../permissions';
import { JourneyProvider } from '../words/JourneyContext';
import { BoardPage } from './board/BoardPage';
import { IdeaPage } from './idea/IdeaPage';
import { IdeasPage } from './ideas/IdeasPage';
import { OverviewPage } from './overview/OverviewPage';

// On their own: most who work here never open them.
const SettingsPages = lazy(() =>
  import('./settings/SettingsPages').then((module) => ({ default: module.SettingsPages })),
);

/** The pages of the plugin, under `/plugins/idesluss`. */
export const App = () => {
  const mayReadOverview = useMay(permissions.readOverview);
  const mayReadIdeas = useMay(permissions.readIdeas);
  const { pathname } = useLocation();
  // Read anew on every page, so that the figures in the menu are those of now.
  const overview = useServer<SingleAnswer<DeskOverview>>(mayReadOverview ? paths.overview : null, {
    keep: true,
    occasion: pathname,
  });
  const known = overview.state === 'ready' ? overview.data.data : null;

  return (
    <Layouts.Root sideNav={<DeskNav overview={known} />}>
      <DeskNavOnPhone overview={known} />
      <JourneyProvider may={mayReadIdeas}>
        <Routes>
          <Route
            index
            element={
              !mayReadOverview && mayReadIdeas ? (
                <Navigate to={addresses.ideas} replace />
              ) : (
                <Page.Protect permissions={permissions.readOverview}>
                  <OverviewPage overview={overview} />
                </Page.Protect>
              )
            }
          />
          <Route
            path="board"
            element={
              <Page.Protect permissions={permissions.readIdeas}>
                <BoardPage />
              </Page.Protect>
            }
          />
          <Route
            path="ideas"
            element={
              <Page.Protect permissions={permissions.readIdeas}>
                <IdeasPage />
              </Page.Protect>
            }
          />
          <Route
            path="ideas/:id"
            element={
              <Page.Protect permissions={permissions.readIdeas}>
                <IdeaPage />
              </Page.Protect>
            }
          />
          <Route
            path="settings/*"
            element={
              <Page.Protect permissions={permissions.readSettings}>
                <Suspense fallback={<Waiting />}>
                  <SettingsPages />
                </Suspense>
              </Page.Protect>
            }
          />
          <Route path="*" element={<Navigate to={addresses.overview} replace />} />
        </Routes>
      </JourneyProvider>
    </Layouts.Root>
  );
};
