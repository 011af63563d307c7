"""An article as a page of display lines: what the screen and the command line both show. Knows neither."""
