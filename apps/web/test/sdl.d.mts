export declare const sdl: string
