import { mount } from 'svelte';
import '../tokens.css';
import '../base.css';
import './author.css';
import './form.css';
import App from './App.svelte';

const target = document.querySelector('#page');
if (target) mount(App, { target });
