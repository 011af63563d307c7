"""From files to articles: what is found, how bytes become text, one module a format."""
