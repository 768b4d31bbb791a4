import { i as __name } from "../../../../chunks/rolldown-runtime-D3HWw16Z.js";

// dist/modules/agents/understanding/lexicon/music-styles.js
/** Names of kinds of music that everyday language also uses otherwise; before "music" or behind "any" they are asked for as genres. */ const STYLES = new Set("acoustic afrobeat ambient ballad ballads baroque bebop bluegrass blues bossa celtic choral classical country dance disco drill dub dubstep electro electronic electronica emo fado flamenco folk funk fusion garage gospel goth gothic grime grunge hardcore hiphop house indie industrial instrumental jazz jungle klezmer latin lounge mariachi merengue metal motown opera orchestral polka pop progressive psychedelic punk ragtime rap reggae reggaeton rock rockabilly salsa samba shoegaze ska soul soundtrack swing symphonic synthpop tango techno trance trap trip vocal wave world zydeco".split(" "));
/** Whether a word is the name of a kind of music, whatever the store at hand has. */ function isMusicStyle(word) {
	return STYLES.has(word);
}

export { isMusicStyle };