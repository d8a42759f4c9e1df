import { environment } from "@/lib/platform/environment";

/** Absolute addresses: of pages that people read, and of the same things for machines. */
const at = (path: string): string => new URL(path, environment().NEXTAUTH_URL).href;

export const articlePage = (slug: string): string => at(`/articles/${encodeURIComponent(slug)}`);
export const revisionPage = (slug: string, number: number): string => `${articlePage(slug)}/revisions/${number}`;
export const articleData = (slug: string): string => at(`/api/v1/articles/${encodeURIComponent(slug)}`);
export const revisionData = (slug: string, number: number): string => `${articleData(slug)}?revision=${number}`;
export const factPage = (id: string): string => at(`/facts/${id}`);
export const factData = (id: string): string => at(`/api/v1/facts/${id}`);
export const entityPage = (id: string): string => at(`/entities/${id}`);
export const entityData = (id: string): string => at(`/api/v1/entities/${id}`);
export const annotationPage = (id: string): string => at(`/a/${encodeURIComponent(id)}`);
export const annotationData = (id: string): string => at(`/api/v1/annotations/${encodeURIComponent(id)}`);
/** In the container of the Web Annotation Protocol. */
export const annotationIri = (id: string): string => at(`/annotations/${encodeURIComponent(id)}`);
export const groupPage = (slug: string): string => at(`/groups/${encodeURIComponent(slug)}`);
export const groupData = (slug: string): string => at(`/api/v1/groups/${encodeURIComponent(slug)}`);
export const freeTagPage = (key: string): string => at(`/tags/notes/${encodeURIComponent(key)}`);
export const outside = (address: string): string => at(address);
