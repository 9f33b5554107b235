// A Matrix client for tests, driven by lines of JSON: {"id": 1, "do": "send_text", ...} in,
// {"id": 1, "result": ...} or {"id": 1, "error": "..."} out. It ends when its input does.
//
// Keys, devices and history live in memory only: each process is a new device.

import { webcrypto } from "node:crypto";
import { createInterface } from "node:readline";

// Standard output belongs to the answers: the SDK takes hold of the console while it is loaded.
for (const level of ["log", "info", "debug", "trace", "warn"]) console[level] = () => {};
console.error = (...parts) => process.stderr.write(`${parts.join(" ")}\n`);

const sdk = await import("matrix-js-sdk");
const { EventShieldColour, EventShieldReason, OnlySignedDevicesIsolationMode } = await import(
    "matrix-js-sdk/lib/crypto-api/index.js"
);

const HISTORY = 500; // events of a room in one sync, so that no gap has to be filled
let client;

const commands = {
    // Log in as a new device. `signed`: make cross-signing keys (replacing the user's old ones) and sign it.
    async login({ url, user, password, signed }) {
        const session = await sdk.createClient({ baseUrl: url }).loginRequest({
            type: "m.login.password",
            identifier: { type: "m.id.user", user },
            password,
        });
        client = sdk.createClient({
            baseUrl: url,
            accessToken: session.access_token,
            userId: session.user_id,
            deviceId: session.device_id,
        });
        await client.initRustCrypto({ useIndexedDB: false });
        const ready = new Promise((done) => client.once(sdk.ClientEvent.Sync, done));
        await client.startClient({ initialSyncLimit: HISTORY, pendingEventOrdering: "detached" });
        await ready;
        if (signed) await signOwnDevice(password);
        return { user_id: session.user_id, device_id: session.device_id };
    },

    only_signed_devices() {
        client.getCrypto().setDeviceIsolationMode(new OnlySignedDevicesIsolationMode());
    },

    async create_room({ invite }) {
        const { room_id } = await client.createRoom({
            preset: "trusted_private_chat",
            is_direct: true,
            invite,
            initial_state: [
                { type: "m.room.encryption", state_key: "", content: { algorithm: "m.megolm.v1.aes-sha2" } },
            ],
        });
        await known(room_id);
        return room_id;
    },

    async join({ room }) {
        await client.joinRoom(room);
        await known(room);
    },

    async send({ room, type, content }) {
        await known(room);
        return (await client.sendEvent(room, type, content)).event_id;
    },

    // Encrypt and upload an attachment; returns the `file` of its event.
    async upload({ data }) {
        const { bytes, file } = await encrypt(Buffer.from(data, "base64"));
        const { content_uri: url } = await client.uploadContent(new Blob([bytes]), {
            type: "application/octet-stream",
            includeFilename: false,
        });
        return { ...file, url };
    },

    async redact({ room, event }) {
        return (await client.redactEvent(room, event)).event_id;
    },

    async events({ room }) {
        const timeline = client.getRoom(room)?.getLiveTimeline().getEvents() ?? [];
        return Promise.all(timeline.map(described));
    },

    async members({ room }) {
        await known(room);
        return Object.fromEntries(client.getRoom(room).getMembers().map((one) => [one.userId, one.membership]));
    },

    async fetch({ file }) {
        const address = client.mxcUrlToHttp(file.url, undefined, undefined, undefined, false, true, true);
        const answer = await fetch(address, { headers: { Authorization: `Bearer ${client.getAccessToken()}` } });
        if (!answer.ok) throw new Error(`The download failed: ${answer.status}`);
        const bytes = Buffer.from(await answer.arrayBuffer());
        return (file.key ? await decrypt(bytes, file) : bytes).toString("base64");
    },
};

async function signOwnDevice(password) {
    const user = client.getUserId();
    const proof = { type: "m.login.password", identifier: { type: "m.id.user", user }, password };
    await client.getCrypto().bootstrapCrossSigning({
        setupNewCrossSigning: true,
        // Only a change of existing keys is questioned: then the answer names the session to prove it in.
        authUploadDeviceSigningKeys: async (upload) => {
            try {
                return await upload(null);
            } catch (error) {
                if (error.httpStatus !== 401) throw error;
                return upload({ ...proof, session: error.data.session });
            }
        },
    });
}

// A room can be used when a sync has brought it, and with it its encryption and our own joining.
async function known(id) {
    const usable = () => client.getRoom(id)?.getMyMembership() === "join";
    while (!usable()) await new Promise((done) => setTimeout(done, 20));
}

async function described(event) {
    await event.getDecryptionPromise();
    const relation = event.getRelation();
    return {
        event_id: event.getId(),
        sender: event.getSender(),
        type: event.getType(),
        content: event.getOriginalContent(),
        relation: relation && { ...relation },
        state_key: event.getStateKey() ?? null,
        redacted: event.isRedacted(),
        encrypted: event.isEncrypted(),
        failure: event.decryptionFailureReason,
        shield: event.isEncrypted() ? await shield(event) : null,
    };
}

async function shield(event) {
    const info = await client.getCrypto().getEncryptionInfoForEvent(event);
    if (info === null) return null;
    return { colour: EventShieldColour[info.shieldColour], reason: EventShieldReason[info.shieldReason] ?? null };
}

// Attachments, as in "Sending encrypted attachments" of the client-server specification

const unpadded = (bytes) => Buffer.from(bytes).toString("base64").replace(/=+$/, "");
const counter = (iv) => ({ name: "AES-CTR", counter: iv, length: 64 });
const sha256 = async (bytes) => unpadded(await webcrypto.subtle.digest("SHA-256", bytes));

async function encrypt(plain) {
    const iv = new Uint8Array(16); // half random, half the counter, which starts at nought
    webcrypto.getRandomValues(iv.subarray(0, 8));
    const key = await webcrypto.subtle.generateKey({ name: "AES-CTR", length: 256 }, true, ["encrypt", "decrypt"]);
    const bytes = await webcrypto.subtle.encrypt(counter(iv), key, plain);
    const { kty, key_ops, alg, k, ext } = await webcrypto.subtle.exportKey("jwk", key);
    const file = { v: "v2", key: { kty, key_ops, alg, k, ext }, iv: unpadded(iv), hashes: { sha256: await sha256(bytes) } };
    return { bytes, file };
}

async function decrypt(bytes, file) {
    if ((await sha256(bytes)) !== file.hashes.sha256.replace(/=+$/, "")) throw new Error("The hash does not match");
    const key = await webcrypto.subtle.importKey("jwk", file.key, "AES-CTR", false, ["decrypt"]);
    return Buffer.from(await webcrypto.subtle.decrypt(counter(Buffer.from(file.iv, "base64")), key, bytes));
}

// The conversation with the test

async function answer(line) {
    const { id, do: command, ...values } = JSON.parse(line);
    try {
        write({ id, result: (await commands[command](values)) ?? null });
    } catch (error) {
        write({ id, error: String(error?.message ?? error) });
    }
}

function write(message) {
    process.stdout.write(`${JSON.stringify(message)}\n`);
}

process.on("unhandledRejection", (error) => console.error("unhandled:", error?.stack ?? error));
createInterface({ input: process.stdin }).on("line", answer).on("close", () => process.exit(0));
write({ id: 0, result: "ready" });
