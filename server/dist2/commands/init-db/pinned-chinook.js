// dist/commands/init-db/pinned-chinook.js
const COMMIT = "7f67772503d71ba90f19283c38e93923addb43fa";
/** The sample store that may be fetched: one file of one commit, known by its size and digest. */ const PINNED_CHINOOK = {
	address: `https://raw.githubusercontent.com/lerocha/chinook-database/${COMMIT}/ChinookDatabase/DataSources/Chinook_Sqlite.sqlite`,
	bytes: 1007616,
	sha256: "7651ba378ac2fcd0dfc3c66fb101f7a7eed3ba39a612ec642b96e20702061f15"
};

export { PINNED_CHINOOK };