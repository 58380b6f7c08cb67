import { styled } from 'styled-components';

interface SegmentsProps<Value extends string> {
  label: string;
  options: { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** A few ways to see the same thing, one of them chosen. */
export const Segments = <Value extends string>({
  label,
  options,
  value,
  onChange,
}: SegmentsProps<Value>) => (
  <Group role="group" aria-label={label}>
    {options.map((option) => (
      <button
        key={option.value}
        type="button"
        aria-pressed={option.value === value}
        onClick={() => {
          onChange(option.value);
        }}
      >
        {option.label}
      </button>
    ))}
  </Group>
);

const Group = styled.div`
  display: inline-flex;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};

  button {
    height: 3.2rem;
    padding-inline: ${({ theme }) => theme.spaces[3]};
    font-size: ${({ theme }) => theme.fontSizes[1]};
    color: ${({ theme }) => theme.colors.neutral800};
    background: ${({ theme }) => theme.colors.neutral0};
    border: 0;
    cursor: pointer;
  }
  button + button {
    border-inline-start: 1px solid ${({ theme }) => theme.colors.neutral200};
  }
  button[aria-pressed='true'] {
    font-weight: ${({ theme }) => theme.fontWeights.bold};
    color: ${({ theme }) => theme.colors.primary700};
    background: ${({ theme }) => theme.colors.primary100};
  }
  button:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
