/// Room for what is worked out on the way, shared by all targets of one text so that it is asked for
/// once.
struct Workspace {
    /// The terms that are added up.
    var names = NameWeights()
    /// What each word brings to the scores.
    var gains = WordGains()
}
