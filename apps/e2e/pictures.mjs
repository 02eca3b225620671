import './dist/pictures.js'
