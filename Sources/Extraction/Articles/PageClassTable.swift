// Learned: written by Tests/Training, not by hand.

/// Words in classes.
let pageClassTable = ""
