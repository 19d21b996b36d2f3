/// What a vocabulary looks for besides its terms, in texts of any language.
struct Landmarks: Sendable {
    /// Phrases whose places are told.
    var phrases: [Term] = []
    /// Phrases of which it is only told whether there are any, for texts may have little else.
    var signposts: [Term] = []
}
