import '@reuters-graphics/graphics-components/scss/main.scss';
import { mount } from 'svelte';
import App from './App.svelte';

const { front, steps } = await (await fetch('./story.json')).json();
mount(App, { target: document.body, props: { front, story: steps } });
