import { Navigate, Route, Routes } from 'react-router-dom';
import { addresses } from '../../addresses';
import { AdministrationPage } from './administrations/AdministrationPage';
import { AdministrationsPage } from './administrations/AdministrationsPage';
import { LabelsPage } from './labels/LabelsPage';
import { NoticesPage } from './notices/NoticesPage';
import { PeoplePage } from './people/PeoplePage';
import { TemplatesPage } from './TemplatesPage';

/** What an installation decides for itself, under `/plugins/idesluss/settings`. */
export const SettingsPages = () => (
  <Routes>
    <Route path="templates" element={<TemplatesPage />} />
    <Route path="people" element={<PeoplePage />} />
    <Route path="administrations" element={<AdministrationsPage />} />
    <Route path="administrations/:id" element={<AdministrationPage />} />
    <Route path="labels" element={<LabelsPage />} />
    <Route path="notices" element={<NoticesPage />} />
    <Route path="*" element={<Navigate to={addresses.overview} replace />} />
  </Routes>
);
