import { Typography, VisuallyHidden } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { Frame } from './Columns';

export interface Column<Row> {
  key: string;
  heading: string;
  cell: (row: Row) => ReactNode;
  /** Comes first and on a line of its own where the table is narrow. */
  lead?: boolean;
}

interface DataTableProps<Row> {
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  keyOf: (row: Row) => string;
}

/**
 * A plain table: every link in it is reached with Tab and it is read row by row. Where it is
 * narrow each row becomes a block, its lead first; the roles are written out because changing
 * `display` takes a table's own away.
 */
export const DataTable = <Row,>({ caption, columns, rows, keyOf }: DataTableProps<Row>) => (
  <Frame>
    <Table role="table" $stackBelow={columns.length * columnNeeds}>
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ key, heading }) => (
            <th key={key} role="columnheader" scope="col">
              <Typography variant="sigma" textColor="neutral600">
                {heading}
              </Typography>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={keyOf(row)} role="row">
            {columns.map(({ key, lead = false, cell }) => (
              <td key={key} role="cell" data-lead={lead}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  </Frame>
);

/** Pixels a column needs beside the others to be read. */
const columnNeeds = 125;

const Table = styled.table<{ $stackBelow: number }>`
  width: 100%;
  border-collapse: collapse;

  caption {
    height: 0;
  }
  th,
  td {
    text-align: start;
    padding-block: ${({ theme }) => theme.spaces[3]};
    padding-inline: 0 ${({ theme }) => theme.spaces[3]};
    vertical-align: middle;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  th {
    padding-block: ${({ theme }) => theme.spaces[2]};
    white-space: nowrap;
  }
  tbody tr:last-child > td {
    border-bottom: 0;
  }

  @container (max-width: ${({ $stackBelow }) => $stackBelow}px) {
    display: block;

    tbody {
      display: block;
    }
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody tr {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[3]}`};
      padding-block: ${({ theme }) => theme.spaces[3]};
      border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    }
    tbody tr:last-child {
      border-bottom: 0;
    }
    td {
      display: block;
      padding: 0;
      border-bottom: 0;
    }
    td[data-lead='true'] {
      order: -1;
      flex-basis: 100%;
    }
  }
`;
