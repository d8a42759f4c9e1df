import { clientApp } from "../api/_client/app-html";

export const { GET, HEAD } = clientApp();
