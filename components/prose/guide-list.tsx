import type { Guide } from '@/lib/guide';

/** Every guide with what it is about. */
export function GuideList({ guides }: { guides: readonly Guide[] }) {
  return (
    <ul className="guide-list">
      {guides.map(({ path, title, description }) => (
        <li key={path}>
          <a href={path}>{title}</a>
          <p>{description}</p>
        </li>
      ))}
    </ul>
  );
}
