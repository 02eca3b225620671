import './dist/run.js'
