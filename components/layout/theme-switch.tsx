import type { Theme } from '@/lib/theme';

const LOOKS: { id: Theme; label: string; icon: string }[] = [
  {
    id: 'light',
    label: 'Light',
    icon: 'M12 4V2m0 20v-2m8-8h2M2 12h2m13.7-5.7 1.4-1.4M4.9 19.1l1.4-1.4m0-11.4L4.9 4.9m14.2 14.2-1.4-1.4M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0Z',
  },
  { id: 'system', label: 'As the system', icon: 'M4 5h16v11H4zM9 20h6m-3-4v4' },
  { id: 'dark', label: 'Dark', icon: 'M20 14.5A8 8 0 0 1 9.5 4a8 8 0 1 0 10.5 10.5Z' },
];

/**
 * Light, dark or as the system says, as a group of radio buttons. lib/browser/theme-switch makes it work; it is hidden without JavaScript.
 * @param name name of the group: each on a page needs its own
 */
export function ThemeSwitch({ name }: { name: string }) {
  return (
    <fieldset className="theme-switch needs-js">
      <legend className="visually-hidden">Colour theme</legend>
      {LOOKS.map(({ id, label, icon }) => (
        <label key={id} title={label}>
          <input type="radio" name={name} value={id} autoComplete="off" aria-label={label} />
          <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true" focusable="false">
            <path d={icon} />
          </svg>
        </label>
      ))}
    </fieldset>
  );
}
