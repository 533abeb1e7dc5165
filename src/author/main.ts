import { mount } from 'svelte';
import '@fontsource/inter/cyrillic-400.css';
import '@fontsource/noto-sans-arabic/arabic-400.css';
import '@fontsource/noto-sans-hebrew/hebrew-400.css';
import '../tokens.css';
import '../base.css';
import './author.css';
import './form.css';
import App from './App.svelte';

const target = document.querySelector('#page');
if (target) mount(App, { target });
