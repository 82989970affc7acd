//! What deserves a second look in a knowledge base that is otherwise sound.
