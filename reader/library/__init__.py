"""What is kept of all open articles: their annotations, the search over them, what the user did with them."""
