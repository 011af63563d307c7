"""From a text to its quotations, speakers and names."""
