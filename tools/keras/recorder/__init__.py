"""Makes recordings of real Keras: `record.py` beside this package is the command."""
